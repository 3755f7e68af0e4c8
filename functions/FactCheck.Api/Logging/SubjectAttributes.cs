namespace FactCheck.Api.Logging;

/// <summary>Names under which traces and log scopes carry what a request or an arrival is about.</summary>
public static class SubjectAttributes
{
    /// <summary>The case.</summary>
    public const string Case = "factcheck.case.id";

    /// <summary>The document.</summary>
    public const string Document = "factcheck.document.id";

    /// <summary>The claim.</summary>
    public const string Claim = "factcheck.claim.id";

    /// <summary>The name of an upload.</summary>
    public const string Upload = "factcheck.upload.name";

    /// <summary>What became of an arrival.</summary>
    public const string State = "factcheck.ingestion.state";
}
