package org.nengxia.store;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one clock that all modules ask, so that tests can set the day. It goes by Beijing time
/// wherever the machine stands: legal time limits begin and end with the day in the county.
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
