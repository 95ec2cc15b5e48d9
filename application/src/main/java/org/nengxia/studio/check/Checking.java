package org.nengxia.studio.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengxia.policy.cases.CaseReader;
import org.nengxia.policy.cases.Trial;
import org.nengxia.policy.cases.WorkedCase;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.fault.PackFault;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.reading.PackFiles;
import org.nengxia.policy.reading.PackReading;
import org.nengxia.policy.reading.Packs;
import org.nengxia.regulation.KnownFacts;
import org.nengxia.regulation.Regulations;
import org.springframework.stereotype.Service;

/// Reads a draft's files as the product reads law, beside the packs that are there, and tries its
/// worked cases one by one. Keeps nothing.
@Service
public class Checking {
    private static final String CASES = "cases/";
    private final Regulations regulations;
    private final KnownFacts facts;

    Checking(Regulations regulations, KnownFacts facts) {
        this.regulations = regulations;
        this.facts = facts;
    }

    /// Every fault of the files, and how each worked case is answered.
    public Checked check(PackFiles files) {
        return switch (read(files)) {
            case PackReading.Ready(Pack pack) ->
                    new Checked(files, Optional.of(pack), List.of(), cases(pack, files));
            case PackReading.Refused refused ->
                    lawAlone(files)
                            .map(pack ->
                                    new Checked(
                                            files,
                                            Optional.of(pack),
                                            refused.faults(),
                                            cases(pack, files)))
                            .orElseGet(() ->
                                    new Checked(
                                            files, Optional.empty(), refused.faults(), List.of()));
        };
    }

    private PackReading read(PackFiles files) {
        return Packs.of(List.of(files), facts.catalogue(), regulations.all()).readings().getFirst();
    }

    /// The pack without its worked cases, which is there when only they are wrong.
    private Optional<Pack> lawAlone(PackFiles files) {
        Map<String, String> law = new LinkedHashMap<>();
        files.names().stream()
                .filter(name -> !name.startsWith(CASES))
                .forEach(name -> law.put(name, files.text(name).orElseThrow()));
        return read(PackFiles.of(files.name(), law)) instanceof PackReading.Ready(Pack pack)
                ? Optional.of(pack)
                : Optional.empty();
    }

    private List<CaseResult> cases(Pack pack, PackFiles files) {
        CaseReader reader = new CaseReader(pack, facts.catalogue(), new Faults());
        Trial trial = new Trial(pack, new Faults());
        List<CaseResult> results = new ArrayList<>();
        for (String name : files.names()) {
            if (name.startsWith(CASES)) {
                byte[] document = files.text(name).orElseThrow().getBytes(StandardCharsets.UTF_8);
                for (WorkedCase worked : reader.read(name, document)) {
                    results.add(new CaseResult(worked, trial.results(worked)));
                }
            }
        }
        return results;
    }

    /// The faults that a change brings: those of the law, not of its worked cases, that the files
    /// did not have before.
    public List<PackFault> newFaults(PackFiles before, PackFiles after) {
        List<PackFault> old = check(before).faultsOfLaw();
        return check(after).faultsOfLaw().stream().filter(each -> !old.contains(each)).toList();
    }
}
