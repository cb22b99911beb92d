package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.model.Issue;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the documents of many inputs: that of a file, for an archive followed by the line. */
final class BatchNames implements DocumentNames {
    private final Map<String, String> inputs = new HashMap<>();
    private final Path folder;
    private final String ending;

    /**
     * Names the documents, and refuses inputs whose documents would have one name.
     *
     * @param files the inputs
     * @param folder the folder of the documents
     * @param read the files that are read, whose place no document takes
     * @param format what the documents are
     */
    BatchNames(List<String> files, Path folder, Inputs read, OutputFormat format) {
        this.folder = folder;
        this.ending = format.ending();
        for (String file : files) {
            checkName(file);
            String name = name(file) + (Endings.isArchive(file) ? "-" : "");
            String other = inputs.putIfAbsent(name, file);
            if (other != null) {
                throw clash(file, other, name);
            }
        }
        // A line of an archive may be as high a number as any.
        for (Map.Entry<String, String> input : inputs.entrySet()) {
            String archive = withoutLine(input.getKey());
            if (!archive.equals(input.getKey()) && inputs.containsKey(archive)) {
                throw clash(input.getValue(), inputs.get(archive), input.getKey());
            }
        }
        refuse(read);
    }

    /** Refuses the documents that are there already and are inputs. */
    private void refuse(Inputs files) {
        String[] there = folder.toFile().list();
        for (String name : there == null ? new String[0] : there) {
            if (name.endsWith(ending)) {
                String document = name.substring(0, name.length() - ending.length());
                if (inputs.containsKey(document) || inputs.containsKey(withoutLine(document))) {
                    files.refuse(folder.resolve(name).toString());
                }
            }
        }
    }

    /** The name of the archive that a line is of, with the hyphen before the line. */
    private static String withoutLine(String name) {
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        return end < name.length() && end > 0 && name.charAt(end - 1) == '-' ? name.substring(0, end) : name;
    }

    private static void checkName(String file) {
        try {
            Path.of(file);
        } catch (InvalidPathException e) {
            throw Failure.unreadable(file, e);
        }
    }

    private Failure clash(String file, String other, String name) {
        return new Failure(Status.UNREADABLE, null, "same-document", document(name), other, file);
    }

    private Path document(String name) {
        return folder.resolve(name + ending);
    }

    @Override
    public Path document(String source, String name, Issue issue) {
        return document(name);
    }

    /** The name of a file without its folder and its ending. */
    static String name(String file) {
        if (file.equals("-")) {
            return "standard-input";
        }
        Path name = Path.of(file).getFileName();
        return name == null ? "" : Endings.without(name.toString());
    }
}
