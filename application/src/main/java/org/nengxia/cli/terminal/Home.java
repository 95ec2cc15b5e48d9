package org.nengxia.cli.terminal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Refusal;
import org.nengxia.shell.Sentences;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What every command takes: the data folder and the language of its answer. Opens the product on
/// them.
public final class Home {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = {"数据文件夹 / the data folder", "(default: ${DEFAULT-VALUE})"},
            defaultValue = "${sys:nengxia.default-home:-.nengxia}")
    private Path folder = Path.of(".nengxia");

    @Option(names = "--lang", paramLabel = "zh|en", description = "zh (default) | en")
    private Language language = Language.ZH;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    private boolean demo;

    /// The data folder.
    public Path folder() {
        return folder;
    }

    /// Makes the product a demo, whose people are fictional, and keeps it apart: unless a folder
    /// was named, in a folder beside the usual one; never in a database that may be a county's own.
    public void demo() {
        demo = true;
        if (!named()) {
            folder = folder.resolveSibling(folder.getFileName() + "-demo");
        }
    }

    private boolean named() {
        return spec.commandLine().getParseResult().hasMatchedOption("--home");
    }

    /// The language of the answer.
    public Language language() {
        return language;
    }

    /// The product without its pages; beans are made when they are asked for.
    public ConfigurableApplicationContext open() {
        return application()
                .web(WebApplicationType.NONE)
                .run(settings(Map.of("spring.main.lazy-initialization", "true")));
    }

    /// Says why a command is refused; the exit code of a refusal, 1.
    public int refuse(ConfigurableApplicationContext product, Refusal refusal) {
        System.out.println(product.getBean(Sentences.class).of(refusal, language));
        return 1;
    }

    /// The product with its pages on a loopback port.
    public ConfigurableApplicationContext serve(int port) {
        return application()
                .web(WebApplicationType.SERVLET)
                .run(settings(Map.of("server.port", Integer.toString(port))));
    }

    /// As arguments, which outrank the settings in application.yaml.
    private String[] settings(Map<String, String> more) {
        Map<String, String> settings = new TreeMap<>(more);
        settings.put("nengxia.home", folder.toAbsolutePath().toString());
        settings.put("nengxia.demo", Boolean.toString(demo));
        return settings.entrySet().stream()
                .map(each -> "--" + each.getKey() + "=" + each.getValue())
                .toArray(String[]::new);
    }

    private SpringApplicationBuilder application() {
        Locale.setDefault(language.locale());
        return new SpringApplicationBuilder(org.nengxia.Application.class);
    }
}
