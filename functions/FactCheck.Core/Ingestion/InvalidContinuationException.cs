namespace FactCheck.Core.Ingestion;

/// <summary>A continuation token that no listing gave out. A head answers it with 400.</summary>
public sealed class InvalidContinuationException : Exception
{
    /// <summary>Creates the exception with its standard message.</summary>
    public InvalidContinuationException()
        : this("The continuation token is not one that this listing gave out.")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong.</param>
    public InvalidContinuationException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What the store said.</param>
    public InvalidContinuationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
