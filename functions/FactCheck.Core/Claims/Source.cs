namespace FactCheck.Core.Claims;

/// <summary>Who says it.</summary>
/// <param name="Label">The words as printed; null when nobody is named.</param>
/// <param name="Name">The canonical name by which figures of one source are brought together; null when nobody is named.</param>
/// <param name="Institution">The kind of body.</param>
/// <param name="Side">Where it stands towards the state concerned.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code of its country, upper case; null when unknown or international.</param>
/// <param name="MemberOf">The wider group whose figures its figures succeed, such as <c>officials of KZ</c>; null when there is none.</param>
/// <param name="Carried">Whether the words that name it stand in another sentence than the count.</param>
public sealed record Source(string? Label, string? Name, Institution Institution, Side Side, string? Country, string? MemberOf, bool Carried)
{
    /// <summary>Nobody: the text says it in its own voice.</summary>
    public static Source Unattributed { get; } = new(null, null, Institution.Unknown, Side.Unattributed, null, null, Carried: false);
}
