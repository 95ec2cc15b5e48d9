package org.nengxia.shell.account;

import org.springframework.security.core.AuthenticationException;

/// So many people sign in at this moment that hashing one more password would exhaust memory.
public class Busy extends AuthenticationException {

    Busy() {
        super("too many passwords are being checked");
    }
}
