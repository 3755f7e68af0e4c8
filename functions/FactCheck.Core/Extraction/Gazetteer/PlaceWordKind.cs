namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>What a small word says about a place name beside it.</summary>
internal enum PlaceWordKind
{
    None,

    /// <summary>"in", "near": a place follows.</summary>
    Locative,

    /// <summary>"of": a place may follow.</summary>
    Genitive,

    /// <summary>"the", "northern": stands between the preposition and the name.</summary>
    Between,

    /// <summary>"province": the name beside it is a region's.</summary>
    Region,

    /// <summary>"town": the name beside it is a city's.</summary>
    City,

    /// <summary>"Friday": follows a place in agency style ("in Homs Friday").</summary>
    Day,
}
