package org.nengxia.policy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.pack.Ground;
import org.nengxia.policy.pack.Instrument;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.Parameter;
import org.nengxia.policy.table.CellTypes;
import org.nengxia.policy.table.DecisionTable;

/// Reads the files of a pack and checks them against the fact catalogue.
public final class PackReader {

    private final FactCatalogue catalogue;

    /// A reader for packs whose tables ask for these facts.
    public PackReader(FactCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The pack, or every fault that it has.
    public PackReading read(PackFiles files) {
        return new Reading(files).read();
    }

    private final class Reading {

        private final PackFiles files;
        private final Faults faults = new Faults();

        private Reading(PackFiles files) {
            this.files = files;
        }

        private PackReading read() {
            Optional<HeaderFile> head = yaml(HeaderFile.NAME).map(HeaderFile::read);
            Optional<Pack> pack = head.map(this::pack);
            pack.ifPresent(each -> new References(each, faults).check());
            return pack.filter(_ -> faults.none())
                    .<PackReading>map(PackReading.Ready::new)
                    .orElseGet(() -> new PackReading.Refused(files.name(), faults.all()));
        }

        private Optional<YamlEntry> yaml(String file) {
            Optional<String> text = files.text(file);
            if (text.isEmpty()) {
                faults.add(file, "文件缺失，请补上", "the file is missing; add it");
            }
            return text.map(each -> YamlEntry.read(file, each, faults));
        }

        private Pack pack(HeaderFile head) {
            List<Ground> manifestations =
                    yaml("manifestations.yaml").map(GroundsFile::manifestations).orElse(List.of());
            List<Parameter> parameters =
                    yaml("parameters.yaml").map(ParametersFile::read).orElse(List.of());
            List<Instrument> instruments =
                    files.in("sources", ".yaml").stream()
                            .flatMap(file -> yaml(file).stream())
                            .map(InstrumentFile::read)
                            .toList();
            return new Pack(
                    head.id(),
                    head.title(),
                    head.issuer(),
                    head.basis(),
                    head.from(),
                    head.to(),
                    head.confidence(),
                    tables(head, parameters),
                    head.modes(),
                    Stream.concat(manifestations.stream(), head.grounds().stream()).toList(),
                    parameters,
                    instruments,
                    head.notes(),
                    files.hash());
        }

        private List<DecisionTable> tables(HeaderFile head, List<Parameter> parameters) {
            Map<String, Parameter> byId =
                    parameters.stream()
                            .collect(
                                    Collectors.toMap(
                                            Parameter::id, Function.identity(), (one, _) -> one));
            CellTypes types = new CellTypes(catalogue, byId);
            List<DmnFile.Found> found = new ArrayList<>();
            for (String file : files.in("tables", ".dmn")) {
                files.bytes(file)
                        .ifPresent(bytes -> found.addAll(DmnFile.read(file, bytes, faults)));
            }
            unnamed(head, found);
            return head.tables().stream().flatMap(line -> table(line, found, types)).toList();
        }

        private Stream<DecisionTable> table(
                HeaderFile.TableLine line, List<DmnFile.Found> found, CellTypes types) {
            Optional<DmnFile.Found> match =
                    found.stream().filter(each -> belongs(each, line)).findFirst();
            if (match.isEmpty()) {
                faults.add(
                        HeaderFile.NAME,
                        "表“" + line.id() + "”不在 " + line.file() + " 中",
                        "the table '" + line.id() + "' is not in " + line.file());
            }
            return match.stream()
                    .map(each -> new TableBuilder(each, line, types, catalogue, faults).build());
        }

        private void unnamed(HeaderFile head, List<DmnFile.Found> found) {
            found.stream()
                    .filter(each -> head.tables().stream().noneMatch(line -> belongs(each, line)))
                    .forEach(each ->
                            faults.add(
                                    each.place(),
                                    "此表未在 pack.yaml 的 tables 中登记",
                                    "the table is not named under tables in pack.yaml"));
        }

        private static boolean belongs(DmnFile.Found found, HeaderFile.TableLine line) {
            return found.id().equals(line.id()) && found.place().file().equals(line.file());
        }
    }
}
