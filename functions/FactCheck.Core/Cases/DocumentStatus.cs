namespace FactCheck.Core.Cases;

/// <summary>How far a document has come.</summary>
public enum DocumentStatus
{
    /// <summary>The bytes are kept; nothing has been read from them yet.</summary>
    Received,

    /// <summary>Its claims stand.</summary>
    Extracted,

    /// <summary>The bytes cannot be read; the reason says why. Trying again changes nothing.</summary>
    Unreadable,

    /// <summary>Infrastructure failed more often than is tried; the reason says how. Trying again may help.</summary>
    Failed,

    /// <summary>A person removed it. The row stays, so that a repeated delivery does not bring it back.</summary>
    Deleted,
}
