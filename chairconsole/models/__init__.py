"""The bridge: Qt item models, the one clock ticker and the session that performs acts and tells what changed."""
