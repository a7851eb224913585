package bole.web;

import bole.profile.InputException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;

/** Where a server listens, and why it cannot, in words. */
final class Listening {

    private static final String THIS_MACHINE = "127.0.0.1";

    private Listening() {
    }

    /** The address for a browser on this machine. */
    static URI address(InetSocketAddress address) {
        String host = address.getAddress().isAnyLocalAddress() ? THIS_MACHINE : address.getAddress().getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort() + "/");
    }

    /** What to tell whoever asked for {@code host} and {@code port}, if {@code failure} is about these; else {@code failure} itself. */
    static RuntimeException refusal(RuntimeException failure, String host, int port) {
        String reason = failure.getCause() instanceof BindException bind ? String.valueOf(bind.getMessage()) : "";
        boolean unknown = failure instanceof UnresolvedAddressException || failure.getCause() instanceof UnresolvedAddressException
            || failure.getCause() instanceof UnknownHostException;
        if (unknown || reason.contains("assign")) {
            return new InputException("host " + host, "is no address of this machine; 127.0.0.1 is this machine alone, 0.0.0.0 all its addresses");
        }
        if (reason.contains("ermission")) {
            return new InputException("port " + port, "needs rights that this account does not have; choose one above 1023");
        }
        if (failure.getCause() instanceof BindException) {
            return new InputException("port " + port, "is in use by another program; choose another port, or 0 for any that is free");
        }
        return failure;
    }
}
