package org.nengxia.casework.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/// What a county may set about its cases.
class CaseworkSettingsTest {

    private static CaseworkSettings bound(Map<String, String> set) {
        return new Binder(new MapConfigurationPropertySource(set))
                .bindOrCreate("nengxia.casework", CaseworkSettings.class);
    }

    @Test
    void whatIsNotSetIsAsUsual() {
        assertThat(bound(Map.of())).isEqualTo(CaseworkSettings.USUAL);
        assertThat(bound(Map.of("nengxia.casework.reminded-before", "3")).remindedBefore())
                .isEqualTo(3);
    }

    @Test
    void aValueOutOfRangeIsRefusedWithItsNameAndItsRange() {
        assertThatThrownBy(() -> bound(Map.of("nengxia.casework.reminded-again", "0")))
                .rootCause()
                .hasMessageContaining("配置 nengxia.casework.reminded-again 是 0，请改为 1 至 90")
                .hasMessageContaining("nengxia.casework.reminded-again is 0; set it to 1 to 90");
        assertThatThrownBy(() -> bound(Map.of("nengxia.casework.recorded-within", "32")))
                .rootCause()
                .hasMessageContaining("0 至 31");
    }
}
