namespace FactCheck.Core.Claims;

/// <summary>Where a source stands towards the state concerned.</summary>
public enum Side
{
    /// <summary>No source is named.</summary>
    Unattributed,

    /// <summary>An organ of the state concerned, or of a de-facto authority.</summary>
    Official,

    /// <summary>A body or person independent of the state concerned.</summary>
    Independent,

    /// <summary>An intergovernmental body, or the government of a third state.</summary>
    International,

    /// <summary>A medium that counted or saw for itself.</summary>
    Media,
}
