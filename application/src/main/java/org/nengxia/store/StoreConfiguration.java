package org.nengxia.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Chooses the database: the one named by NENGXIA_DB_URL, else our own in the data folder.
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean(destroyMethod = "close")
    Store store(
            @Value("${nengxia.home}") Path home,
            @Value("${nengxia.db.url:}") String url,
            @Value("${nengxia.db.user:}") String user,
            @Value("${nengxia.db.password:}") String password,
            @Value("${nengxia.demo:false}") boolean demo) {
        return url.isEmpty()
                ? Store.own(OwnPostgres.at(home.toAbsolutePath()))
                : CountyPostgres.at(url, user, password, demo);
    }

    /// Sessions go by the county's time, as the clock does, wherever machine and server stand.
    @Bean(destroyMethod = "close")
    DataSource dataSource(Store store) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(store.url());
        pool.setUsername(store.user());
        pool.setPassword(store.password());
        pool.setConnectionInitSql("SET TIME ZONE '%s'".formatted(ClockConfiguration.ZONE));
        pool.setMaximumPoolSize(16);
        pool.setMinimumIdle(2);
        pool.setPoolName("records");
        return pool;
    }
}
