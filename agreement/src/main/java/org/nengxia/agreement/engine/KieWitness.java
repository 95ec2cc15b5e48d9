package org.nengxia.agreement.engine;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.Limit;
import org.nengxia.policy.inforce.PackOnDay;

/// Apache KIE DMN with the tables of a pack on a day. Not for two threads at once.
public final class KieWitness {

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final List<List<String>> ruleIds;
    private final List<String> facts;
    private final Set<String> matched = new HashSet<>();

    private KieWitness(DMNRuntime runtime, KieTables tables, FactCatalogue catalogue) {
        this.runtime = runtime;
        this.model = runtime.getModels().getFirst();
        this.ruleIds = tables.ruleIds();
        this.facts = catalogue.definitions().stream().map(fact -> fact.name()).toList();
    }

    /// The tables in force that day, as these files hold them; it hears which rules match.
    public static KieWitness of(PackOnDay law, Collection<String> files, FactCatalogue catalogue) {
        KieWitness witness = silent(law, files, catalogue);
        witness.runtime.addListener(
                new DMNRuntimeEventListener() {
                    @Override
                    public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
                        witness.matched(event);
                    }
                });
        return witness;
    }

    /// The same without listening for the rules that match: only for measuring.
    public static KieWitness silent(
            PackOnDay law, Collection<String> files, FactCatalogue catalogue) {
        KieTables tables = KieTables.of(files, catalogue, parameters(law));
        Resource resource = ResourceFactory.newReaderResource(new StringReader(tables.xml()));
        resource.setSourcePath("all.dmn");
        DMNRuntime runtime =
                DMNRuntimeBuilder.fromDefaults()
                        .buildConfiguration()
                        .fromResources(List.of(resource))
                        .getOrElseThrow(IllegalStateException::new);
        KieWitness witness = new KieWitness(runtime, tables, catalogue);
        witness.refuseFaults();
        return witness;
    }

    private void refuseFaults() {
        if (model.hasErrors()) {
            throw new IllegalStateException(
                    model.getMessages(DMNMessage.Severity.ERROR).toString());
        }
    }

    /// The ids of the rules that match a sheet.
    public Set<String> matches(FactSheet sheet) {
        matched.clear();
        evaluate(context(sheet));
        return Set.copyOf(matched);
    }

    /// A sheet as KIE takes it.
    public DMNContext context(FactSheet sheet) {
        DMNContext context = runtime.newContext();
        for (String fact : facts) {
            context.set(fact, sheet.value(fact).map(KieWitness::plain).orElse(null));
        }
        return context;
    }

    /// Evaluates all tables.
    public DMNResult evaluate(DMNContext context) {
        return runtime.evaluateAll(model, context);
    }

    private void matched(AfterEvaluateDecisionTableEvent event) {
        List<String> ids = ruleIds.get(Integer.parseInt(event.getNodeName().substring(1)));
        event.getMatches().forEach(place -> matched.add(ids.get(place - 1)));
    }

    private static @Nullable Object plain(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Flag(boolean flag) -> flag;
            case Value.Day(LocalDate day) -> day;
            case Value.Whole(long number) -> BigDecimal.valueOf(number);
            case Value.Decimal(BigDecimal number) -> number;
            case Value.Share share -> throw new IllegalArgumentException("no fact is " + share);
        };
    }

    private static Map<String, String> parameters(PackOnDay law) {
        Map<String, String> feel = new HashMap<>();
        law.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(condition -> condition.check().allLimits().stream())
                .forEach(limit -> put(feel, limit));
        return feel;
    }

    private static void put(Map<String, String> feel, Limit limit) {
        var parameter = limit.parameter();
        if (parameter != null) {
            feel.put(parameter.id(), feel(limit.value()));
        }
    }

    private static String feel(Value value) {
        return switch (value) {
            case Value.Text(String text) -> '"' + text + '"';
            case Value.Flag(boolean flag) -> Boolean.toString(flag);
            case Value.Day(LocalDate day) -> "date(\"" + day + "\")";
            case Value.Whole(long number) -> Long.toString(number);
            case Value.Decimal(BigDecimal number) -> number.toPlainString();
            case Value.Share(long part, long whole) -> part + "/" + whole;
        };
    }

    @Override
    public String toString() {
        return ruleIds.stream().flatMap(List::stream).collect(Collectors.joining(" "));
    }
}
