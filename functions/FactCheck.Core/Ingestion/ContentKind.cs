namespace FactCheck.Core.Ingestion;

/// <summary>Which form of a document's content.</summary>
public enum ContentKind
{
    /// <summary>The bytes as they arrived.</summary>
    Original,

    /// <summary>The text that the spans point into, in UTF-8.</summary>
    Text,
}
