package org.nengxia.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nengxia.SampleCountyTest;
import org.nengxia.register.Register;
import org.nengxia.register.RegisterFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The list of evidence holds every record of evidence of every channel, and nothing else.
@SampleCountyTest
class EvidenceListTest {
    @Autowired JdbcClient database;

    @Test
    void everyRecordThatIsListedIsRead() {
        assertThat(differences("evidence.listed", "evidence.item")).isZero();
    }

    @Test
    void everyRecordThatIsReadIsListed() {
        assertThat(differences("evidence.item", "evidence.listed")).isZero();
    }

    @Test
    void everyRegisterOfEvidenceIsAmongThem() {
        Set<String> registers =
                Arrays.stream(Channel.values())
                        .flatMap(EvidenceListTest::evidence)
                        .collect(Collectors.toSet());
        assertThat(
                        database.sql("SELECT DISTINCT register FROM evidence.item")
                                .query(String.class)
                                .set())
                .isEqualTo(registers);
    }

    private static Stream<String> evidence(Channel channel) {
        RegisterFile file = RegisterFile.of(channel.code());
        return file.registers().stream().filter(file::isEvidence).map(Register::id);
    }

    private long differences(String one, String other) {
        return database.sql(
                        """
                        SELECT count(*) FROM (SELECT number, register, channel FROM %s
                            EXCEPT SELECT number, register, channel FROM %s) d
                        """
                                .formatted(one, other))
                .query(Long.class)
                .single();
    }
}
