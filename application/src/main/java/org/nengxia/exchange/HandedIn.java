package org.nengxia.exchange;

import java.nio.file.Path;

/// A file that somebody handed in.
///
/// @param path where it lies now
/// @param name what whoever handed it in calls it
public record HandedIn(Path path, String name) {

    /// A file under its own name.
    public static HandedIn at(Path path) {
        Path name = path.getFileName();
        return new HandedIn(path, name == null ? path.toString() : name.toString());
    }
}
