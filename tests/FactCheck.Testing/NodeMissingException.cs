namespace FactCheck.Testing;

/// <summary>Node is not installed, so that neither Azurite nor a package of npm can run. A test that meets it is skipped, not passed.</summary>
public sealed class NodeMissingException : Exception
{
    /// <summary>Creates the exception with its standard message.</summary>
    public NodeMissingException()
        : this("Node.js is not installed: the tests against Azurite and packages of npm cannot run. Install Node 20 or newer.")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is missing.</param>
    public NodeMissingException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is missing.</param>
    /// <param name="innerException">What the system said.</param>
    public NodeMissingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
