package org.nengxia.exchange.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.nengxia.exchange.HandedIn;
import org.nengxia.exchange.Imports;
import org.nengxia.shell.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Imports what is handed in on the page, one handover at a time and beside the request, so that
/// nobody waits on a white page; remembers the last hundred. The files themselves are deleted as
/// soon as they are read.
@Component
class Handovers {
    private static final Logger LOG = LoggerFactory.getLogger(Handovers.class);
    private static final int REMEMBERED = 100;
    private final Imports imports;
    private final Object oneAtATime = new Object();
    private final Map<String, Handover> known = new LinkedHashMap<>();

    Handovers(Imports imports) {
        this.imports = imports;
    }

    /// Takes the files and begins; answers with the name of the handover.
    String begin(List<MultipartFile> uploads, SignedIn reader) throws IOException {
        Path folder = Files.createTempDirectory("nengxia-import");
        List<HandedIn> files = new ArrayList<>();
        for (MultipartFile upload : uploads) {
            Path file = folder.resolve(files.size() + ".in");
            upload.transferTo(file);
            files.add(new HandedIn(file, name(upload)));
        }
        Handover handover =
                new Handover(reader.account(), files.stream().map(HandedIn::name).toList());
        String id = UUID.randomUUID().toString();
        remember(id, handover);
        Thread.ofVirtual().name("import").start(() -> run(handover, files, folder, reader));
        return id;
    }

    /// The name without any folder that a browser may have put before it.
    private static String name(MultipartFile upload) {
        String given = Objects.requireNonNullElse(upload.getOriginalFilename(), "");
        String last =
                given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return last.isBlank() ? "file" : last;
    }

    private void run(Handover handover, List<HandedIn> files, Path folder, SignedIn reader) {
        synchronized (oneAtATime) {
            try {
                handover.end(imports.importAll(files, reader.actor(), handover::tell));
            } catch (RuntimeException e) {
                LOG.error("an import broke off", e);
                handover.fail();
            } finally {
                delete(files, folder);
            }
        }
    }

    private static void delete(List<HandedIn> files, Path folder) {
        try {
            for (HandedIn file : files) {
                Files.deleteIfExists(file.path());
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LOG.warn("files handed in could not be deleted from {}", folder, e);
        }
    }

    private synchronized void remember(String id, Handover handover) {
        known.put(id, handover);
        if (known.size() > REMEMBERED) {
            known.remove(known.keySet().iterator().next());
        }
    }

    /// The handover of that name, for the one who made it only.
    synchronized Optional<Handover> find(String id, SignedIn reader) {
        return Optional.ofNullable(known.get(id)).filter(each -> each.isOf(reader.account()));
    }
}
