package org.nengxia.shell.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.nengxia.kernel.Office;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/// Sees to it that somebody can sign in: in the demo one made-up person for each office, otherwise,
/// at the very first start, one system administrator whose one-time password stands in a file that
/// only the owner of the data folder can read.
@Component
@ConditionalOnWebApplication
class FirstAccounts implements ApplicationRunner {
    private static final String ADMINISTRATOR = "admin";
    static final String DEMO_PASSWORD = "nengxia-demo";
    private static final Map<Office, String> PEOPLE =
            Map.ofEntries(
                    Map.entry(Office.ORGANISATION_OFFICER, "沈雁宁"),
                    Map.entry(Office.ORGANISATION_HEAD, "方继业"),
                    Map.entry(Office.INSPECTION_OFFICE, "高以直"),
                    Map.entry(Office.COMMISSIONER, "贾存厚"),
                    Map.entry(Office.DISCIPLINE_COMMISSION, "严守诚"),
                    Map.entry(Office.AUDIT_OFFICER, "卜清算"),
                    Map.entry(Office.LIAISON_OFFICER, "林报安"),
                    Map.entry(Office.CADRE_SUPERVISOR, "田有声"),
                    Map.entry(Office.DECIDING_MEMBER, "郑同议"),
                    Map.entry(Office.UNIT_PERSONNEL, "任仁和"),
                    Map.entry(Office.APPEAL_ORGAN, "申明理"),
                    Map.entry(Office.CADRE, "陆文舟"),
                    Map.entry(Office.SYSTEM_ADMINISTRATOR, "管启元"),
                    Map.entry(Office.SECURITY_ADMINISTRATOR, "安守门"),
                    Map.entry(Office.AUDIT_ADMINISTRATOR, "查留痕"));

    private final Accounts accounts;
    private final Passwords passwords;
    private final Slip slip;
    private final boolean demo;

    FirstAccounts(
            Accounts accounts,
            Passwords passwords,
            Slip slip,
            @Value("${nengxia.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.slip = slip;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (demo) {
            offerDemo();
        } else {
            accounts.forgetDemo();
            if (accounts.none()) {
                makeAdministrator();
            }
        }
    }

    private void offerDemo() {
        if (accounts.find(Office.ORGANISATION_OFFICER.code()).isEmpty()) {
            String hash = passwords.hash(DEMO_PASSWORD);
            accounts.keep(demoAccounts(hash), true);
        }
    }

    /// The accounts of the demo, one for each office, named by the office.
    static List<Account> demoAccounts(String hash) {
        return List.of(Office.values()).stream()
                .map(office ->
                        new Account(
                                office.code(),
                                hash,
                                PEOPLE.getOrDefault(office, office.label().zh()),
                                office,
                                null,
                                false,
                                false,
                                null))
                .toList();
    }

    private void makeAdministrator() throws IOException {
        String password = passwords.oneTime();
        Path file = slip.write(password);
        accounts.keep(
                List.of(
                        new Account(
                                ADMINISTRATOR,
                                passwords.hash(password),
                                "系统管理员",
                                Office.SYSTEM_ADMINISTRATOR,
                                null,
                                true,
                                false,
                                null)),
                false);
        System.out.printf(
                "首次启动：系统管理员账号 %1$s，一次性密码在文件 %2$s 中，登录后须更改，更改后该文件即删除。%n"
                        + "First start: administrator %1$s, one-time password in the file %2$s, to be"
                        + " changed at sign-in; the file is removed then.%n",
                ADMINISTRATOR, file);
    }

    /// The slip of paper that the administrator's first password stands on: a file in the data
    /// folder, readable by its owner only, torn up once the password is changed.
    @Component
    static class Slip {
        private final Path file;

        Slip(@Value("${nengxia.home}") Path home) {
            this.file = home.toAbsolutePath().resolve("first-password");
        }

        private Path write(String password) throws IOException {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, password + "\n");
        }

        /// Tears it up when that account is the administrator's.
        void usedBy(String account) {
            try {
                if (account.equals(ADMINISTRATOR)) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
