namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>What the builder of the resource knows about one name of one place.</summary>
[Flags]
internal enum NameFlags : byte
{
    None = 0,

    /// <summary>Not the place's usual name in English.</summary>
    Alternate = 1,

    /// <summary>Made of common English words only ("Nice", "Mobile").</summary>
    Common = 2,

    /// <summary>Counts only when printed in capitals ("US", "UAE").</summary>
    Acronym = 4,

    /// <summary>Never a place in running text ("March", "Police"); found by name only.</summary>
    Never = 8,
}
