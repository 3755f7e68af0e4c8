namespace FactCheck.Storage.Azure;

/// <summary>Something was to be stored that Azure Table Storage does not take.</summary>
public sealed class TableLimitException : Exception
{
    /// <summary>Creates the exception with its standard message.</summary>
    public TableLimitException()
        : this("Azure Table Storage does not take this.")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">Which limit is broken.</param>
    public TableLimitException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">Which limit is broken.</param>
    /// <param name="innerException">What led to it.</param>
    public TableLimitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
