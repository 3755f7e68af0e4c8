namespace FactCheck.Core.Claims;

/// <summary>What the count runs over.</summary>
public enum Basis
{
    /// <summary>A running total of the event; the default when nothing says otherwise.</summary>
    Cumulative,

    /// <summary>Those in that state at the time, such as in custody now.</summary>
    Current,

    /// <summary>Those added since the last report.</summary>
    NewlyReported,

    /// <summary>Those harmed in a stated period.</summary>
    Period,

    /// <summary>Those on a list of names.</summary>
    NamedList,

    /// <summary>The words leave it open.</summary>
    Unknown,
}
