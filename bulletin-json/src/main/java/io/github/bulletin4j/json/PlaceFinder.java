package io.github.bulletin4j.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Finds where the elements of a document stand, in one walk for all of them. */
final class PlaceFinder {

    private final JsonParser parser;
    private final long firstLine;

    /** A finder for a document that begins at a line of a file. */
    PlaceFinder(JsonParser parser, long firstLine) {
        this.parser = parser;
        this.firstLine = firstLine;
    }

    /** The places of elements; of one that the document does not have, that of the nearest around it. */
    Map<String, JsonPlace> find(Collection<String> paths) {
        WantedPath root = new WantedPath();
        Map<String, WantedPath> ends = new LinkedHashMap<>();
        paths.forEach(path -> ends.computeIfAbsent(path, root::add));
        root.at(new JsonPlace(firstLine, 1));
        try (parser) {
            if (parser.nextToken() != null) {
                walk(root);
            }
        } catch (JacksonException e) {
            // What stands before the place that is not JSON has been found.
        }
        Map<String, JsonPlace> places = new LinkedHashMap<>();
        ends.forEach((path, end) -> places.put(path, end.place()));
        return places;
    }

    private void walk(WantedPath wanted) {
        TokenStreamLocation here = parser.currentTokenLocation();
        wanted.at(new JsonPlace(firstLine + here.getLineNr() - 1, here.getColumnNr()));
        if (!wanted.goesOn()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            WantedPath object = wanted.only();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                walkIfWanted(object.name(name));
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                walkIfWanted(wanted.index(i));
            }
        }
    }

    private void walkIfWanted(@Nullable WantedPath wanted) {
        if (wanted == null) {
            parser.skipChildren();
        } else {
            walk(wanted);
        }
    }
}
