package org.nengxia.shell.account;

import org.nengxia.kernel.Office;

/// The account that a system administrator asks for.
///
/// @param account its name: letters, digits, dot, hyphen
/// @param name the person's name
/// @param office the office it acts in
/// @param unit the unit's code, may be blank
record NewAccount(String account, String name, Office office, String unit) {}
