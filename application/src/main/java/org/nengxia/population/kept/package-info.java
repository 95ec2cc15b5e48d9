/// The population as it stands, kept laid out for those who ask about it one question after
/// another, and how counts of few persons are told.
@NamedInterface("kept")
@NullMarked
package org.nengxia.population.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
