namespace FactCheck.Core.Extraction.Languages;

/// <summary>A language's data do not make sense. The message names file, line and fault.</summary>
internal sealed class LexiconException : Exception
{
    public LexiconException(string message)
        : base(message)
    {
    }

    public LexiconException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public LexiconException()
    {
    }
}
