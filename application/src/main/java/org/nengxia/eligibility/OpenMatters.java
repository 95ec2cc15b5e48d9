package org.nengxia.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nengxia.kernel.Actor;
import org.nengxia.policy.eligibility.Taken;

/// Where open matters about people are kept, such as their cases, in modules above this one. It
/// tells a reader of those that the reader may see, and of no other: that there is one is a secret
/// like what it says.
public interface OpenMatters {
    /// The register named in [Taken#register] of a case.
    String CASES = "casework";

    /// The matters about everybody that stood open on a day, as far as a reader may see them, by
    /// cadre.
    Map<Long, List<Taken>> openOn(LocalDate day, Actor reader);

    /// Those about one cadre.
    List<Taken> openOn(LocalDate day, Actor reader, long cadre);
}
