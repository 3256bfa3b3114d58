package org.isnad.fetch.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Optional;
import java.util.function.Function;
import javax.net.SocketFactory;

/**
 * Sockets that look at the address they are told to connect to, when they connect. Whatever name it
 * came from, and whatever that name means a moment later, no other address is connected to.
 */
final class GuardedSockets extends SocketFactory {
  /** What speaks against an address, if anything does. */
  interface Guard extends Function<InetAddress, Optional<String>> {}

  private final Guard guard;

  GuardedSockets(Guard guard) {
    this.guard = guard;
  }

  @Override
  public Socket createSocket() {
    return new Guarded(guard);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    throw unconnected();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    throw unconnected();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    throw unconnected();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    throw unconnected();
  }

  // The HTTP client only ever asks for unconnected ones; a way around the guard must not be there
  private static IOException unconnected() {
    return new IOException("only sockets that are not connected yet are made here");
  }

  private static final class Guarded extends Socket {
    private final Guard guard;

    Guarded(Guard guard) {
      this.guard = guard;
    }

    @Override
    public void connect(SocketAddress endpoint) throws IOException {
      connect(endpoint, 0);
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
      if (!(endpoint instanceof InetSocketAddress inet) || inet.isUnresolved()) {
        throw new HttpFault(HttpFault.Kind.REFUSED, "not an address that can be checked");
      }
      Optional<String> refusal = guard.apply(inet.getAddress());
      if (refusal.isPresent()) {
        throw new HttpFault(
            HttpFault.Kind.REFUSED,
            "leads to "
                + inet.getAddress().getHostAddress()
                + ", "
                + refusal.get()
                + " (--allow-private permits it)");
      }
      super.connect(endpoint, timeout);
    }
  }
}
