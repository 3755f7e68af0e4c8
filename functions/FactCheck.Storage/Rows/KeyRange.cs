namespace FactCheck.Storage.Rows;

/// <summary>A stretch of keys in ordinal order.</summary>
/// <param name="From">The first key.</param>
/// <param name="Before">The first key that is no part of it any more.</param>
internal readonly record struct KeyRange(string From, string Before)
{
    /// <summary>The first of the characters that keys are made of.</summary>
    private const string First = "!";

    /// <summary>A character that sorts behind every character of a key.</summary>
    private const string Last = "~";

    /// <summary>Every key.</summary>
    public static KeyRange All { get; } = new(string.Empty, Last);

    /// <summary>Every key that begins with a text.</summary>
    public static KeyRange StartingWith(string prefix) => new(prefix, prefix + Last);

    /// <summary>Every key behind another.</summary>
    public static KeyRange Behind(string key) => new(key + First, Last);
}
