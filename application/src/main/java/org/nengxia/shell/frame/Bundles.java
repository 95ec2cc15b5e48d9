package org.nengxia.shell.frame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The message bundles of all modules, found by pattern: `i18n/<module>.properties` is Chinese,
/// `i18n/<module>_en.properties` English.
@Configuration(proxyBeanMethods = false)
class Bundles {

    @Bean
    MessageSource messageSource() throws IOException {
        BundledSentences source = new BundledSentences();
        source.setBasenames(names());
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        return source;
    }

    private static String[] names() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:i18n/*.properties");
        return Arrays.stream(files)
                .map(file -> Objects.requireNonNull(file.getFilename()))
                .filter(name -> !name.endsWith("_en.properties"))
                .map(name -> "i18n/" + name.replace(".properties", ""))
                .distinct()
                .toArray(String[]::new);
    }
}
