package org.nengxia.sample.people;

/// Sex, as the roster writes it.
public enum Sex {
    M(52),
    F(50);

    private final int conversionAge;

    Sex(int conversionAge) {
        this.conversionAge = conversionAge;
    }

    /// The full years of age at which the county converts a leading cadre (MISSION C1).
    public int conversionAge() {
        return conversionAge;
    }
}
