package org.nengxia.cli.law;

import java.util.concurrent.Callable;
import org.nengxia.cli.terminal.Home;
import org.nengxia.kernel.Refusal;
import org.nengxia.shell.Sentences;
import org.nengxia.sweep.Explained;
import org.nengxia.sweep.Explanation;
import org.nengxia.sweep.Explanations;
import org.nengxia.sweep.Reasons;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints why a rule answers as it does about a cadre. Exit code 1 with a sentence when cadre, pack
/// or rule is unknown.
@Command(name = "explain", description = "说明为什么提名 / print why a rule answers as it does")
public final class ExplainCommand implements Callable<Integer> {
    @Mixin private Home home = new Home();
    @Mixin private LawOnDay law = new LawOnDay();

    @Option(
            names = "--cadre",
            required = true,
            paramLabel = "ID",
            description = "身份证号或干部编号 / identity number, or the product's own")
    private String cadre = "";

    @Option(names = "--rule", required = true, paramLabel = "RULE", description = "规则 / rule")
    private String rule = "";

    @Override
    public Integer call() {
        try (var product = home.open()) {
            var explained =
                    product.getBean(Explanations.class).explain(cadre, rule, law.day(), law.pack());
            return switch (explained) {
                case Explained.Known(Explanation explanation) -> print(product, explanation);
                case Explained.Refused(Refusal refusal) -> home.refuse(product, refusal);
            };
        }
    }

    private int print(ConfigurableApplicationContext product, Explanation explanation) {
        var why = product.getBean(Reasons.class).tell(explanation, home.language());
        var sentences = product.getBean(Sentences.class);
        System.out.print(new WhyText(sentences, home.language()).of(explanation, why));
        return 0;
    }
}
