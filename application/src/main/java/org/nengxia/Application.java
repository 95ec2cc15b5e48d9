package org.nengxia;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// The whole product: one jar, one database, modules that point down only.
@SpringBootApplication
@Modulithic(systemName = "Nengxia 能下", sharedModules = "kernel")
public class Application {}
