package org.nengxia.studio;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.dmn.DmnFile;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.reading.PackFiles;
import org.nengxia.studio.store.Change;
import org.nengxia.studio.text.DatedLine;
import org.nengxia.studio.text.Days;
import org.nengxia.studio.text.PackYaml;
import org.nengxia.studio.text.PackZip;
import org.nengxia.studio.text.Upload;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is written in a draft: whole files, a dated value of a parameter, its days, an uploaded
/// folder. Forms that change one thing are refused when the change brings a fault.
@Service
public class DraftWriting {
    private static final int MOST_BYTES = 1 << 20;
    private static final String PARAMETERS = "parameters.yaml";
    private static final String HEAD = "pack.yaml";
    private final Drafting drafting;

    DraftWriting(Drafting drafting) {
        this.drafting = drafting;
    }

    /// Saves a file as it is, with whatever faults the pack then has. Refuses a name that no pack
    /// file has, a file over 1 MiB, and a table that no editor could open again.
    @Transactional
    public DraftOutcome file(long draft, int seen, String name, String text, Actor actor) {
        return drafting.save(
                new Save(draft, seen, new Change("save", name), false, actor),
                files ->
                        refused(name, text)
                                .<Changed>map(Changed.Refused::new)
                                .orElseGet(() -> Changed.with(files, name, lines(text))));
    }

    /// Browsers send two characters for each line end.
    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    /// Why a file is not taken at all: its name, its size, or that it is no table; empty when it
    /// is.
    public static Optional<Refusal> refused(String name, String text) {
        if (!PackFiles.known(name)) {
            return Optional.of(Refusal.of("studio.fileName", name));
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MOST_BYTES) {
            return Optional.of(Refusal.of("studio.fileLarge", name));
        }
        if (text.indexOf('\0') >= 0) {
            return Optional.of(Refusal.of("studio.notText", name));
        }
        return name.endsWith(".dmn") ? notATable(name, bytes) : Optional.empty();
    }

    private static Optional<Refusal> notATable(String name, byte[] bytes) {
        Faults faults = new Faults();
        if (!DmnFile.read(name, bytes, faults).isEmpty()) {
            return Optional.empty();
        }
        return faults.all().stream()
                .map(Drafting::refusal)
                .findFirst()
                .or(() -> Optional.of(Refusal.of("studio.noTable", name)));
    }

    /// Adds a value to a parameter from a day on, or ends it. Refuses what brings a fault: two
    /// values of one day, an article that is not there, a value of another kind.
    @Transactional
    public DraftOutcome value(
            long draft, int seen, String parameter, DatedLine value, Actor actor) {
        return drafting.save(
                new Save(draft, seen, new Change("value", parameter), true, actor),
                files ->
                        files.text(PARAMETERS)
                                .flatMap(text -> PackYaml.of(text).withValue(parameter, value))
                                .map(text -> Changed.with(files, PARAMETERS, text))
                                .orElseGet(() ->
                                        Changed.refused("studio.unknownParameter", parameter)));
    }

    /// Takes the value of a parameter that begins on a day away again. The only value stays.
    @Transactional
    public DraftOutcome withoutValue(
            long draft, int seen, String parameter, String from, Actor actor) {
        return drafting.save(
                new Save(draft, seen, new Change("value", parameter), true, actor),
                files ->
                        files.text(PARAMETERS)
                                .flatMap(text -> PackYaml.of(text).withoutValue(parameter, from))
                                .map(text -> Changed.with(files, PARAMETERS, text))
                                .orElseGet(
                                        () -> Changed.refused("studio.noValue", parameter, from)));
    }

    /// Sets the days on which the pack will be law.
    @Transactional
    public DraftOutcome days(long draft, int seen, Days days, Actor actor) {
        return drafting.save(
                new Save(draft, seen, new Change("head", days.written()), true, actor),
                files ->
                        files.text(HEAD)
                                .flatMap(
                                        text -> PackYaml.of(text).replaced("in-force", days.yaml()))
                                .map(text -> Changed.with(files, HEAD, text))
                                .orElseGet(() -> Changed.refused("studio.noHead")));
    }

    /// Takes over a zip of the whole folder, whose files then are the draft's, or one file that
    /// takes the place of the file of its name.
    @Transactional
    public DraftOutcome upload(long draft, int seen, Upload upload, Actor actor) {
        return drafting.save(
                new Save(draft, seen, new Change("upload", upload.name()), false, actor),
                files -> upload.zip() ? folder(upload) : single(files, upload));
    }

    private static Changed folder(Upload upload) {
        return switch (PackZip.read(upload.bytes())) {
            case PackZip.Unpacked.Refused(Refusal refusal) -> new Changed.Refused(refusal);
            case PackZip.Unpacked.Files(Map<String, String> texts) -> {
                Map<String, String> clean = new LinkedHashMap<>();
                texts.forEach((name, text) -> clean.put(name, lines(text)));
                yield clean.entrySet().stream()
                        .flatMap(each -> refused(each.getKey(), each.getValue()).stream())
                        .findFirst()
                        .<Changed>map(Changed.Refused::new)
                        .orElseGet(() -> new Changed.To(clean));
            }
        };
    }

    private static Changed single(PackFiles files, Upload upload) {
        String name = upload.place(files);
        return PackZip.text(upload.bytes())
                .<Changed>map(text ->
                        refused(name, text)
                                .<Changed>map(Changed.Refused::new)
                                .orElseGet(() -> Changed.with(files, name, lines(text))))
                .orElseGet(() -> Changed.refused("studio.notText", upload.name()));
    }
}
