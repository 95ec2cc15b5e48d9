package org.nengxia.policy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.policy.Standing;
import org.nengxia.policy.dmn.DmnFile;
import org.nengxia.policy.dmn.TableBuilder;
import org.nengxia.policy.dmn.TableHead;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.heritage.Inheritance;
import org.nengxia.policy.heritage.Permits;
import org.nengxia.policy.pack.Ground;
import org.nengxia.policy.pack.Instrument;
import org.nengxia.policy.pack.Lineage;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.pack.Provisions;
import org.nengxia.policy.parameter.Parameter;
import org.nengxia.policy.procedure.check.ProcedureCheck;
import org.nengxia.policy.rank.Ladder;
import org.nengxia.policy.recusal.RecusalRules;
import org.nengxia.policy.table.CellTypes;
import org.nengxia.policy.table.DecisionTable;

/// Reads the files of a pack, lays it over the pack it extends, checks it against the fact
/// catalogue and runs its worked cases.
public final class PackReader {

    private final FactCatalogue catalogue;
    private final Function<String, Optional<Pack>> superiors;

    /// A reader for packs that extend no other and whose tables ask for these facts.
    public PackReader(FactCatalogue catalogue) {
        this(catalogue, _ -> Optional.empty());
    }

    /// A reader for packs that may extend the packs that `superiors` finds by id.
    public PackReader(FactCatalogue catalogue, Function<String, Optional<Pack>> superiors) {
        this.catalogue = catalogue;
        this.superiors = superiors;
    }

    /// The pack, or every fault that it has.
    public PackReading read(PackFiles files) {
        return new Reading(files).read();
    }

    private final class Reading {

        private final PackFiles files;
        private final Faults faults = new Faults();
        private final Permits permits = new Permits();

        private Reading(PackFiles files) {
            this.files = files;
        }

        private PackReading read() {
            files.unknown()
                    .forEach(file ->
                            faults.add(
                                    file,
                                    "不是法规包的文件，请改名或删除",
                                    "is no file of a pack; rename or remove it"));
            Optional<Pack> pack =
                    yaml(HeaderFile.NAME)
                            .map(file -> HeaderFile.read(file, permits))
                            .map(this::checked);
            return pack.filter(_ -> faults.none())
                    .<PackReading>map(PackReading.Ready::new)
                    .orElseGet(() -> new PackReading.Refused(files.name(), faults.all()));
        }

        private Pack checked(HeaderFile head) {
            if (!head.id().equals(files.name())) {
                faults.add(
                        HeaderFile.NAME,
                        "id 须与文件夹名“" + files.name() + "”相同",
                        "'id' must be the name of the folder, '" + files.name() + "'");
            }
            Optional<Pack> superior = head.superior().flatMap(this::superior);
            Pack own = own(head, superior);
            References.once(own, faults);
            boolean evaluable = faults.none();
            Pack pack =
                    superior.map(each -> Inheritance.lay(own, each, permits, faults)).orElse(own);
            new References(pack, faults).check();
            new ProvisionReferences(pack, permits, faults).check();
            new ProcedureCheck(pack, faults).check();
            new Proving(pack, catalogue, faults).prove(files, evaluable);
            return pack;
        }

        private Optional<Pack> superior(String id) {
            Optional<Pack> superior = superiors.apply(id);
            if (superior.isEmpty()) {
                faults.add(
                        HeaderFile.NAME,
                        "上级法规包“" + id + "”不存在或自身有误，请先改正",
                        "the pack '"
                                + id
                                + "' that it extends is not there or has faults itself;"
                                + " mend that first");
            }
            return superior;
        }

        private Optional<YamlEntry> yaml(String file) {
            Optional<YamlEntry> read = ifAny(file);
            if (read.isEmpty()) {
                faults.add(file, "文件缺失，请补上", "the file is missing; add it");
            }
            return read;
        }

        private Optional<YamlEntry> ifAny(String file) {
            return files.text(file).map(text -> YamlEntry.read(file, text, faults));
        }

        /// What the pack itself writes, without what it takes over.
        private Pack own(HeaderFile head, Optional<Pack> superior) {
            List<Ground> manifestations =
                    ifAny("manifestations.yaml").map(GroundsFile::manifestations).orElse(List.of());
            List<Parameter> parameters =
                    ifAny("parameters.yaml")
                            .map(file ->
                                    ParametersFile.read(
                                            file, Standing.of(head.confidence()), permits))
                            .orElse(List.of());
            List<Parameter> inherited = superior.map(Pack::parameters).orElse(List.of());
            return new Pack(
                    head.id(),
                    head.title(),
                    head.issuer(),
                    head.basis(),
                    head.from(),
                    head.to(),
                    head.confidence(),
                    tables(head, Stream.concat(parameters.stream(), inherited.stream())),
                    head.modes(),
                    Stream.concat(manifestations.stream(), head.grounds().stream()).toList(),
                    parameters,
                    instruments(),
                    head.notes(),
                    provisions(head),
                    Lineage.none(),
                    superior.map(each -> files.hashOver(each.hash())).orElseGet(files::hash));
        }

        private List<Instrument> instruments() {
            return files.in("sources", ".yaml").stream()
                    .flatMap(file -> yaml(file).stream())
                    .map(InstrumentFile::read)
                    .toList();
        }

        private Provisions provisions(HeaderFile head) {
            return new Provisions(
                    head.channels(),
                    head.precondition(),
                    ifAny(ProvisionFiles.TIMERS)
                            .map(file -> ProvisionFiles.timers(file, permits))
                            .orElse(List.of()),
                    ifAny(ProvisionFiles.EFFECTS)
                            .map(file -> ProvisionFiles.effects(file, permits))
                            .orElse(List.of()),
                    ifAny(ProvisionFiles.RECUSAL)
                            .map(file -> ProvisionFiles.recusals(file, permits))
                            .orElse(RecusalRules.none()),
                    head.priorities(),
                    ifAny(ProvisionFiles.CROSSWALK)
                            .map(ProvisionFiles::crosswalk)
                            .orElse(List.of()),
                    head.rules(),
                    new ProceduresFile(files, permits, faults).read(ifAny(ProceduresFile.NAME)),
                    ifAny(ProvisionFiles.LEVELS).map(ProvisionFiles::ladder).orElse(Ladder.none()));
        }

        private List<DecisionTable> tables(HeaderFile head, Stream<Parameter> parameters) {
            Map<String, Parameter> byId =
                    parameters.collect(
                            Collectors.toMap(Parameter::id, Function.identity(), (one, _) -> one));
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
                TableHead line, List<DmnFile.Found> found, CellTypes types) {
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

        private static boolean belongs(DmnFile.Found found, TableHead line) {
            return found.id().equals(line.id()) && found.place().file().equals(line.file());
        }
    }
}
