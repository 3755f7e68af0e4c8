namespace FactCheck.Core.Claims;

/// <summary>Who was counted: the controlled classes, and the source's own word for them, kept apart.</summary>
/// <param name="Classes">The classes that limit the count; empty for everybody.</param>
/// <param name="Label">The source's own word, such as <c>people</c> or <c>marauders</c>; null when it used none.</param>
public sealed record Victims(VictimClassSet Classes, string? Label)
{
    /// <summary>Everybody, with no word of the source's.</summary>
    public static Victims Everybody { get; } = new(VictimClassSet.Everybody, null);
}
