package io.github.crmsdk.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** How large the jars are that the build has made. */
final class Jars {
    private Jars() {}

    /**
     * @param modules the folder that the modules stand in
     * @return bytes by module
     */
    static Map<String, Long> sizes(Path modules) {
        Map<String, Long> sizes = new TreeMap<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(modules, "sdk-*")) {
            for (Path folder : folders) {
                String module = folder.getFileName().toString();
                Path target = folder.resolve("target");
                if (Files.isDirectory(target)) {
                    add(module, target, sizes);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sizes;
    }

    private static void add(String module, Path target, Map<String, Long> sizes) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, module + "-*.jar")) {
            for (Path jar : jars) {
                if (!jar.getFileName().toString().matches(".*-(tests|sources|javadoc)\\.jar")) {
                    sizes.put(module, Files.size(jar));
                }
            }
        }
    }
}
