namespace FactCheck.Core.Ingestion;

/// <summary>Why a file cannot be taken in.</summary>
public enum RefusalKind
{
    /// <summary>No reader for it, or the bytes are not what they claim to be. HTTP 415.</summary>
    UnsupportedMediaType,

    /// <summary>Larger than the limits allow. HTTP 413.</summary>
    TooLarge,

    /// <summary>Of a supported type, but broken, encrypted, hostile or empty. HTTP 422.</summary>
    Unreadable,
}
