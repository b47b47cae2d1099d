package io.github.crmsdk.core.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionStoreTest {
    @TempDir
    Path directory;

    private PositionStore files() {
        return FilePositionStore.in(directory.resolve("positions"));
    }

    @Test
    void aFileKeepsThePosition() throws IOException {
        try (PositionStore.Slot slot = files().open("items")) {
            assertThat(slot.load()).isEmpty();
            slot.save("a long first position");
            slot.save("a säcond");
            assertThat(slot.load()).contains("a säcond");
        }
        try (PositionStore.Slot slot = files().open("items")) {
            assertThat(slot.load()).contains("a säcond");
        }
        assertThat(directory.resolve("positions/items.json")).content().isEqualTo("a säcond");
        assertThat(directory.resolve("positions/items.json.new")).doesNotExist();
    }

    @Test
    void memoryKeepsThePosition() {
        PositionStore store = new MemoryPositionStore();
        try (PositionStore.Slot slot = store.open("items")) {
            assertThat(slot.load()).isEmpty();
            slot.save("a position");
        }
        try (PositionStore.Slot slot = store.open("items")) {
            assertThat(slot.load()).contains("a position");
        }
    }

    @Test
    void namesDoNotMeet() {
        PositionStore store = files();
        try (PositionStore.Slot one = store.open("items");
                PositionStore.Slot two = store.open("items.json")) {
            one.save("one");
            two.save("two");
            assertThat(one.load()).contains("one");
        }
    }

    @Test
    void aSecondWatchOnAFileIsRefused() {
        PositionStore store = files();
        try (PositionStore.Slot slot = store.open("items")) {
            slot.save("held");
            assertThatIllegalStateException()
                    .isThrownBy(() -> store.open("items"))
                    .withMessage("Watch 'items' is already open, here or in another process: see "
                            + directory.resolve("positions"));
            assertThatIllegalStateException()
                    .isThrownBy(() -> FilePositionStore.in(directory.resolve("positions/../positions"))
                            .open("items"));
        }
        store.open("items").close();
    }

    @Test
    void aSecondWatchInMemoryIsRefused() {
        PositionStore store = new MemoryPositionStore();
        try (PositionStore.Slot slot = store.open("items")) {
            assertThat(slot.load()).isEmpty();
            assertThatIllegalStateException()
                    .isThrownBy(() -> store.open("items"))
                    .withMessage("Watch 'items' is already open: close it, or use another name");
        }
        store.open("items").close();
    }

    @Test
    void aRefusalInThisProcessKeepsOthersOut() throws Exception {
        PositionStore store = files();
        try (PositionStore.Slot slot = store.open("items")) {
            assertThatIllegalStateException().isThrownBy(() -> store.open("items"));
            assertThat(otherProcess()).isEqualTo(1);
            assertThat(slot.load()).isEmpty();
        }
        assertThat(otherProcess()).isZero();
    }

    /** What another process says: 0 if it could lock the file, 1 if not. */
    private int otherProcess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Opener.class.getName(),
                        directory.resolve("positions").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** Another process. */
    public static final class Opener {
        private Opener() {}

        public static void main(String[] arguments) {
            try (PositionStore.Slot slot =
                    FilePositionStore.in(Path.of(arguments[0])).open("items")) {
                System.exit(slot.load().isEmpty() ? 0 : 2);
            } catch (IllegalStateException taken) {
                System.exit(1);
            }
        }
    }

    @Test
    void anInterruptLosesNoPosition() {
        try (PositionStore.Slot slot = files().open("items")) {
            Thread.currentThread().interrupt();
            slot.save("saved");
            assertThat(Thread.interrupted()).isTrue();
            assertThat(slot.load()).contains("saved");
        }
    }

    @Test
    void aFolderThatCannotBeUsedIsNamed() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertThatExceptionOfType(PositionStoreException.class)
                .isThrownBy(() -> FilePositionStore.in(file).open("items"))
                .withMessage("The position folder " + file + " cannot be used");
    }

    @Test
    void aPositionThatCannotBeReadOrWrittenIsNamed() throws IOException {
        Path folder = directory.toRealPath().resolve("positions");
        Files.createDirectories(folder.resolve("unreadable.json/in-the-way"));
        try (PositionStore.Slot slot = files().open("unreadable")) {
            assertThatExceptionOfType(PositionStoreException.class)
                    .isThrownBy(slot::load)
                    .withMessage("The position " + folder.resolve("unreadable.json") + " cannot be read");
        }
        Files.createDirectories(folder.resolve("unwritable.json.new/in-the-way"));
        try (PositionStore.Slot slot = files().open("unwritable")) {
            assertThatExceptionOfType(PositionStoreException.class)
                    .isThrownBy(() -> slot.save("position"))
                    .withMessage("The position " + folder.resolve("unwritable.json") + " cannot be written");
        }
    }

    @Test
    void aPositionThatSomebodyElseMovedIsNotOverwritten() throws IOException {
        try (PositionStore.Slot slot = files().open("items")) {
            slot.save("ours");
            Files.writeString(directory.resolve("positions/items.json"), "theirs");
            assertThatExceptionOfType(PositionConflictException.class)
                    .isThrownBy(() -> slot.save("ours again"))
                    .withMessage("The position of watch 'items' was moved by somebody else meanwhile");
            assertThat(slot.load()).contains("theirs");
            slot.save("ours again");
            assertThat(slot.load()).contains("ours again");
        }
    }

    @Test
    void aLockThatCannotBeMadeIsNotTaken() throws IOException {
        Path lock = Files.createDirectories(directory.resolve("positions/items.lock"));
        assertThatExceptionOfType(PositionStoreException.class).isThrownBy(() -> files().open("items"));
        Files.delete(lock);
        files().open("items").close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".hidden", "a/b", "..", "a b", "ä"})
    void aNameIsSafeAsAFileName(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WatchOptions.builder().name(name).build())
                .withMessage("name is '" + name + "': it must be 1 to 100 letters, digits, dots, hyphens and"
                        + " underscores, not starting with a dot");
    }

    @Test
    void optionsAreChecked() {
        WatchOptions.Builder options = WatchOptions.builder().name("items");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.limit(0).build())
                .withMessage("limit is 0: it must be from 1 to 10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.limit(1).maxAttempts(0).build())
                .withMessage("maxAttempts is 0: it must be from 1 to 1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.maxAttempts(1)
                        .overlap(java.time.Duration.ofSeconds(-1))
                        .build())
                .withMessage("overlap in seconds is -1: it must be from 0 to 31622400");
    }
}
