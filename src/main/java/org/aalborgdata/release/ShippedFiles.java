// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files of {@code ontology/}, {@code shapes/} and {@code data/} as they lie on the class path.
 *
 * <p>They are listed rather than named one by one, so that adding a shape file or a query needs no Java. The class path
 * is a folder in the build and one jar in production, plain or repackaged; nothing else is supported.
 */
public final class ShippedFiles {
    private static final String REPACKAGED = "BOOT-INF/classes/";

    private ShippedFiles() {}

    /**
     * Names of the files directly inside a folder, sorted.
     *
     * @param folder such as {@code "shapes"} or {@code "data/samples"}
     * @param ending such as {@code ".ttl"}
     * @return names relative to the class path root; never empty
     * @throws IllegalStateException if the release ships no such file, which means a broken build
     */
    public static List<String> list(String folder, String ending) {
        String first = "/" + folder + "/";
        List<String> names = names().filter(n -> n.startsWith(folder + "/"))
                .filter(n -> n.indexOf('/', folder.length() + 1) < 0)
                .filter(n -> n.endsWith(ending))
                .sorted()
                .toList();
        if (names.isEmpty()) {
            throw new IllegalStateException("This build ships no *" + ending + " in " + first);
        }
        return names;
    }

    /**
     * Names of all files inside a folder and the folders in it, sorted.
     *
     * @return names relative to the class path root; empty if the release ships none
     */
    public static List<String> below(String folder) {
        return names().filter(n -> n.startsWith(folder + "/")).sorted().toList();
    }

    /**
     * The content of one shipped file.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public static byte[] read(String name) {
        try (InputStream in = ShippedFiles.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("This build ships no " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> names() {
        URL location = ShippedFiles.class.getProtectionDomain().getCodeSource().getLocation();
        String text = location.toString();
        try {
            if ("file".equals(location.getProtocol()) && text.endsWith("/")) {
                return folderNames(Path.of(location.toURI()));
            }
            int start = text.indexOf("file:") >= 0 ? text.indexOf("file:") + 5 : text.indexOf("nested:") + 7;
            int end = text.indexOf(".jar", start) + 4;
            String path = java.net
                    .URI
                    .create("file://" + text.substring(start, end).replaceFirst("^/{2,}", "/"))
                    .getPath();
            return jarNames(Path.of(path));
        } catch (IOException | java.net.URISyntaxException e) {
            throw new IllegalStateException("Cannot list the files shipped in " + text, e);
        }
    }

    private static Stream<String> folderNames(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(f -> root.relativize(f).toString().replace('\\', '/'))
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> jarNames(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .map(n -> n.startsWith(REPACKAGED) ? n.substring(REPACKAGED.length()) : n)
                    .toList()
                    .stream();
        }
    }
}
