package io.github.crmsdk.core.watch;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Positions as files of one folder, {@code <name>.json} each: replaced at once, forced to disk, and locked against other
 * watches and processes by {@code <name>.lock}. For local disks; network file systems may not honour the lock.
 */
public final class FilePositionStore implements PositionStore {
    private final Path directory;

    private FilePositionStore(Path directory) {
        this.directory = directory;
    }

    /** A store in this folder, which is made when it is first needed. */
    public static FilePositionStore in(Path directory) {
        return new FilePositionStore(directory);
    }

    @Override
    public Slot open(String name) {
        try {
            Files.createDirectories(directory);
            Path folder = directory.toRealPath();
            LockFile lock = LockFile.take(folder.resolve(name + ".lock"))
                    .orElseThrow(() -> new IllegalStateException(
                            "Watch '" + name + "' is already open, here or in another process: see " + directory));
            return new FileSlot(name, folder.resolve(name + ".json"), lock);
        } catch (IOException unusable) {
            throw new PositionStoreException("The position folder " + directory + " cannot be used", unusable);
        }
    }

    private static final class FileSlot implements Slot {
        private final String name;
        private final Path file;
        private final LockFile lock;
        private Optional<String> last = Optional.empty();

        FileSlot(String name, Path file, LockFile lock) {
            this.name = name;
            this.file = file;
            this.lock = lock;
        }

        @Override
        public Optional<String> load() {
            last = read();
            return last;
        }

        private Optional<String> read() {
            try {
                return Files.exists(file) ? Optional.of(text()) : Optional.empty();
            } catch (IOException unreadable) {
                throw new PositionStoreException("The position " + file + " cannot be read", unreadable);
            }
        }

        /** By a stream, because an interrupt ends the read of a channel. */
        private String text() throws IOException {
            try (InputStream stream = new FileInputStream(file.toFile())) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        @Override
        public void save(String position) {
            if (!read().equals(last)) {
                throw new PositionConflictException(name);
            }
            write(position);
            last = Optional.of(position);
        }

        private void write(String position) {
            boolean interrupted = false;
            try {
                while (!isSaved(position)) {
                    interrupted = Thread.interrupted();
                }
            } catch (IOException unwritable) {
                throw new PositionStoreException("The position " + file + " cannot be written", unwritable);
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        /** False if an interrupt broke it off: what is acknowledged must be saved all the same. */
        private boolean isSaved(String position) throws IOException {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try {
                force(fresh, position);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                forceFolder();
                return true;
            } catch (ClosedByInterruptException interrupted) {
                return false;
            }
        }

        /** The new name too must be on disk before anybody relies on it. Windows has no way to say so. */
        private void forceFolder() throws IOException {
            if (File.separatorChar == '/') {
                try (FileChannel folder = FileChannel.open(file.getParent())) {
                    folder.force(true);
                }
            }
        }

        private static void force(Path fresh, String position) throws IOException {
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(position);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        }

        @Override
        public void close() {
            try {
                lock.close();
            } catch (IOException unreleased) {
                throw new PositionStoreException("The lock beside " + file + " cannot be released", unreleased);
            }
        }
    }
}
