package org.nengxia.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nengxia.Application;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/// Small systems that break one rule of the modules each; were one of them accepted, the check of
/// the product itself would be worth nothing.
class ModuleRulesTest {
    private static final ImportOption WITH_TESTS = _ -> true;

    /// The two top floors, which compose all faces, and the two artifacts, which know no module.
    private static final Set<String> UNRESTRICTED =
            Set.of(
                    "org.nengxia.desk",
                    "org.nengxia.cli",
                    "org.nengxia.chain",
                    "org.nengxia.policy");

    @Test
    void aSoundSystemIsAccepted() {
        assertThatCode(() -> verify("sound")).doesNotThrowAnyException();
    }

    @Test
    void aChannelThatTouchesAnotherIsRefused() {
        assertThatThrownBy(() -> verify("crossing"))
                .isInstanceOf(Violations.class)
                .hasMessageContaining("'channels.audit' depends on module 'channels.report'");
    }

    @Test
    void aLowerModuleThatTouchesAHigherOneIsRefused() {
        assertThatThrownBy(() -> verify("climbing"))
                .isInstanceOf(Violations.class)
                .hasMessageContaining("'lower' depends on module 'higher'");
    }

    @Test
    void reachingIntoAnotherModulesInnerPackageIsRefused() {
        assertThatThrownBy(() -> verify("reaching"))
                .isInstanceOf(Violations.class)
                .hasMessageContaining("'higher' depends on non-exposed type")
                .hasMessageContaining("Hidden");
    }

    @Test
    void everyModuleBelowTheTopSaysWhomItMayKnow() {
        var restricted =
                described().stream()
                        .filter(module -> !allowed(module).contains(ApplicationModule.OPEN_TOKEN))
                        .map(JavaClass::getPackageName)
                        .toList();
        assertThat(ApplicationModules.of(Application.class).stream())
                .extracting(module -> module.getBasePackage().getName())
                .filteredOn(module -> !UNRESTRICTED.contains(module))
                .isSubsetOf(restricted);
    }

    @Test
    void noChannelIsAllowedToKnowAnother() {
        assertThat(described())
                .filteredOn(module -> module.getPackageName().startsWith("org.nengxia.evidence."))
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(channel ->
                        assertThat(allowed(channel))
                                .noneMatch(each -> each.startsWith("evidence.")));
    }

    private static List<JavaClass> described() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackagesOf(Application.class)
                        .stream()
                        .filter(type -> type.isAnnotatedWith(ApplicationModule.class))
                        .toList();
    }

    private static List<String> allowed(JavaClass module) {
        return List.of(module.getAnnotationOfType(ApplicationModule.class).allowedDependencies());
    }

    private static void verify(String system) {
        ApplicationModules.of("org.nengxia.rules.example." + system, WITH_TESTS).verify();
    }
}
