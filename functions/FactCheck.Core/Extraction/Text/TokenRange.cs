namespace FactCheck.Core.Extraction.Text;

/// <summary>Tokens from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public static TokenRange Empty { get; } = new(0, 0);

    public bool IsEmpty => End <= First;

    public int Count => End - First;

    public bool Contains(int token) => token >= First && token < End;

    public bool Contains(TokenRange other) => other.First >= First && other.End <= End;

    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;
}
