package org.nengxia.paper;

import java.time.LocalDate;

/// Who issues the paper and the day it was made (发文机关署名、成文日期); the organ's seal goes over both.
public record Signature(String organ, LocalDate date) {}
