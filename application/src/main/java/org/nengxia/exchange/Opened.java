package org.nengxia.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nengxia.exchange.note.Change;
import org.nengxia.exchange.note.Faults;
import org.nengxia.exchange.note.Notes;
import org.nengxia.exchange.read.NotTaken;
import org.nengxia.exchange.read.Source;
import org.nengxia.exchange.read.SourceFile;
import org.nengxia.exchange.sheet.Recognition;
import org.nengxia.exchange.sheet.SheetPlan;

/// A file that could be opened, with what its sheets were recognised as.
///
/// @param faults of the whole file, so far those of its headers
record Opened(
        String name, String sha256, long bytes, Source source, List<SheetPlan> plans, Faults faults)
        implements AutoCloseable {

    /// Opens a file.
    ///
    /// @throws NotTaken when it cannot be read at all
    static Opened open(HandedIn file, Recognition recognition) {
        if (!Files.isRegularFile(file.path())) {
            throw NotTaken.because("file.notFound", file.name());
        }
        Source source = null;
        try {
            source = new SourceFile(file.path(), file.name()).open();
            Faults faults = new Faults();
            List<SheetPlan> plans = recognition.plan(source, file.name(), faults);
            return new Opened(
                    file.name(),
                    digest(file.path()),
                    Files.size(file.path()),
                    source,
                    plans,
                    faults);
        } catch (IOException _) {
            close(source);
            throw NotTaken.because("file.unreadable", file.name());
        } catch (RuntimeException e) {
            close(source);
            throw e;
        }
    }

    private static void close(@Nullable Source source) {
        if (source != null) {
            source.close();
        }
    }

    private static String digest(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path);
                DigestInputStream digesting =
                        new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Empty notes on each sheet, but for what the whole file is noted for.
    Map<Integer, Notes> notes() {
        Map<Integer, Notes> notes = new HashMap<>();
        for (SheetPlan plan : plans) {
            Notes each = new Notes(name, plan.name(), faults);
            for (String peculiarity : source.peculiarities()) {
                each.changed(Change.valueOf(peculiarity), plan.header(), "", peculiarity, "UTF-8");
            }
            notes.put(plan.index(), each);
        }
        return notes;
    }

    @Override
    public void close() {
        source.close();
    }
}
