package io.github.smartasync.api;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.config.Options;
import japicmp.filter.JavadocLikePackageFilter;
import japicmp.model.AccessModifier;
import japicmp.model.JApiClass;
import japicmp.output.stdout.StdoutOutputGenerator;
import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;

/** What a jar offers, as text: japicmp compares it with an empty jar, so that all of it is new. */
final class ApiListing {

    private ApiListing() {}

    /** One line for each class and member that a user can name, in packages that the jar's module exports. */
    static List<String> of(Path jar, String classPath) throws IOException {
        Path empty = Files.createTempFile("empty", ".jar");
        try {
            new ZipOutputStream(Files.newOutputStream(empty)).close();
            return listing(empty, jar, classPath);
        } finally {
            Files.delete(empty);
        }
    }

    private static List<String> listing(Path empty, Path jar, String classPath) throws IOException {
        Options options = Options.newDefault();
        options.setAccessModifier(AccessModifier.PROTECTED);
        JarArchiveComparatorOptions how = JarArchiveComparatorOptions.of(options);
        how.getClassPathEntries().addAll(List.of(classPath.split(File.pathSeparator)));
        // What is compiled with libraries that each user brings along.
        how.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        exported(jar).forEach(name -> how.getFilters().getIncludes().add(new JavadocLikePackageFilter(name, true)));
        List<JApiClass> classes = new JarArchiveComparator(how).compare(archive(empty), archive(jar));
        return sorted(new StdoutOutputGenerator(options, classes)
                .generate()
                .lines()
                .filter(line -> line.contains("+++") && !line.contains("CLASS FILE FORMAT VERSION"))
                .map(ApiListing::plain)
                .toList());
    }

    /** Each class with its members, and each member with what belongs to it, in an order of its own. */
    private static List<String> sorted(List<String> lines) {
        TreeMap<String, List<String>> members = new TreeMap<>();
        String type = "";
        String member = "";
        for (String line : lines) {
            if (!line.startsWith(" ")) {
                type = line.substring(line.lastIndexOf(' ') + 1);
                member = "";
            } else if (!line.startsWith("   ")) {
                member = line;
            }
            members.computeIfAbsent(type + ' ' + member, any -> new ArrayList<>())
                    .add(line);
        }
        return members.values().stream().flatMap(List::stream).toList();
    }

    private static List<String> exported(Path jar) {
        return ModuleFinder.of(jar).findAll().stream()
                .flatMap(module -> exported(module.descriptor()))
                .sorted()
                .toList();
    }

    /** A jar without a module descriptor keeps nothing back. */
    private static Stream<String> exported(ModuleDescriptor module) {
        return module.isAutomatic()
                ? module.packages().stream()
                : module.exports().stream()
                        .filter(export -> !export.isQualified())
                        .map(ModuleDescriptor.Exports::source);
    }

    private static JApiCmpArchive archive(Path jar) {
        return new JApiCmpArchive(jar.toFile(), "0");
    }

    /** Without what each line has, and what is no part of the API. */
    private static String plain(String line) {
        return line.replace("+++  NEW ", "")
                .replace("+++ ", "")
                .replace("(+)", "")
                .replaceAll(" {2}\\((?:not serializable|compatible|.*serialVersionUID.*)\\)$", "")
                .replace("\t", "  ")
                .stripTrailing();
    }
}
