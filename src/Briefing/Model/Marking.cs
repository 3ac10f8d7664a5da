namespace Briefing.Model;

/// <summary>Traffic Light Protocol 2.0 of FIRST: who may read something, the widest audience first.</summary>
internal enum Marking
{
    /// <summary>TLP:CLEAR: the world.</summary>
    Clear,

    /// <summary>TLP:GREEN: the community.</summary>
    Green,

    /// <summary>TLP:AMBER: the organisation and its clients, who need to know.</summary>
    Amber,

    /// <summary>TLP:AMBER+STRICT: the organisation only.</summary>
    AmberStrict,

    /// <summary>TLP:RED: the recipients only.</summary>
    Red,
}
