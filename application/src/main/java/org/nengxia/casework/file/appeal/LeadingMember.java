package org.nengxia.casework.file.appeal;

/// Whether somebody is a leading member of an organ (领导成员): one of those who lead it, not those who
/// lead its internal bodies (公务员法第一百一十一条).
public enum LeadingMember {
    /// By a post that is known.
    YES,
    /// All posts that are known are others.
    NO,
    /// No post is known on the day, or only a leading one of which nobody knows whether it leads
    /// the organ.
    UNDETERMINED
}
