using FactCheck.Core.Cases;

namespace FactCheck.Core.Ingestion;

/// <summary>The name of an item in the inbox, taken apart.</summary>
internal sealed record InboxPath(CaseId CaseId, string FileName)
{
    /// <summary>What a name looks like, for people.</summary>
    public const string Form = "case-id/file name";

    /// <summary>The case and the rest of a name; null when it does not begin with a case.</summary>
    public static InboxPath? TryParse(string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && slash < name.Length - 1 && CaseId.TryParse(name[..slash], null, out var id) ? new(id, name[(slash + 1)..]) : null;
    }
}
