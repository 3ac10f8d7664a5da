namespace Briefing.Model.Dates;

/// <summary>What the sign at the end of a date says about how far it can be trusted (EDTF level 1).</summary>
[Flags]
internal enum EdtfQualifier
{
    /// <summary>No sign: the date is meant as it stands.</summary>
    None = 0,

    /// <summary><c>~</c>: about then.</summary>
    Approximate = 1,

    /// <summary><c>?</c>: perhaps then; the source of the date is doubtful.</summary>
    Uncertain = 2,

    /// <summary><c>%</c>: both at once.</summary>
    ApproximateAndUncertain = Approximate | Uncertain,
}
